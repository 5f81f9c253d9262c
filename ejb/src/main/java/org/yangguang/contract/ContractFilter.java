package org.yangguang.contract;

/**
 * What the register of contracts is searched by; each part may be null.
 *
 * @param text    part of title, number or supplier
 * @param project project or application number
 */
public record ContractFilter(String text, String project, ContractStatus status) {

    /** Blank text counts as none. */
    public ContractFilter {
        text = text == null || text.isBlank() ? null : text.trim();
        project = project == null || project.isBlank() ? null : project.trim();
    }

    public static ContractFilter ofProject(String number) {
        return new ContractFilter(null, number, null);
    }
}
