package org.yangguang.tender;

import java.util.List;

/** Quotations of a purchase await the opinions of these experts. @param members user names, at least one */
public record PanelAsked(String purchase, String title, List<String> members) {
}
