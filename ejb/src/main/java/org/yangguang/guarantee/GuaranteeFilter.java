package org.yangguang.guarantee;

/**
 * What the register of guarantees is searched by; each part may be null.
 *
 * @param text    part of title, number, supplier, issuer or reference
 * @param project project or contract number
 */
public record GuaranteeFilter(String text, String project, GuaranteePurpose purpose, GuaranteeState state) {

    /** Blank text counts as none. */
    public GuaranteeFilter {
        text = text == null || text.isBlank() ? null : text.trim();
        project = project == null || project.isBlank() ? null : project.trim();
    }
}
