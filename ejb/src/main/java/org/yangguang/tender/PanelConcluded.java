package org.yangguang.tender;

/** All experts have signed their opinions of the quotations: the purchaser goes on. */
public record PanelConcluded(String purchase, String title, String buyer) {
}
