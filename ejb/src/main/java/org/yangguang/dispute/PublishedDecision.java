package org.yangguang.dispute;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A decision of the finance department on a complaint as everybody reads it (财政部令第94号第三十五条). */
public record PublishedDecision(String number, String tender, String title, List<String> claims, DisputeStatus verdict, String documentNumber,
                                LocalDate decidedOn, String summary) implements Serializable {
}
