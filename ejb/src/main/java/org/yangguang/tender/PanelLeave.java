package org.yangguang.tender;

/** An expert steps back from assessing quotations; also the API's body. */
public record PanelLeave(String ground) {
}
