package org.yangguang.acceptance;

import java.time.LocalDate;

/** Archive and assets have been received by signed lists: the project is closed. */
public record ProjectClosed(String applicationNumber, String projectNumber, String title, LocalDate closedOn) {
}
