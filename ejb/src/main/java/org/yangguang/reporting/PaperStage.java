package org.yangguang.reporting;

/** To which stage a paper belongs, by the number of its record. */
final class PaperStage {

    private PaperStage() {
    }

    static String of(String owner) {
        if (owner.matches("HT-.*-M\\d+")) {
            return "implementation";
        }
        int hyphen = owner.indexOf('-');
        return switch (hyphen < 0 ? owner : owner.substring(0, hyphen)) {
            case "XM" -> "budget";
            case "PS" -> "appraisal";
            case "CG", "TB" -> "tender";
            case "HT" -> "contract";
            case "QR" -> "cost";
            case "JX" -> "performance";
            case "YS" -> "acceptance";
            case "ZF" -> "payment";
            default -> "project";
        };
    }
}
