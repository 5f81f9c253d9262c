package org.yangguang.dispute;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.tender.Remedy;

/** A decision of the finance department on a complaint as everybody reads it (财政部令第94号第三十五条), with what follows; null when the result stands. */
public record PublishedDecision(String number, String tender, String title, List<String> claims, DisputeStatus verdict, String documentNumber,
                                LocalDate decidedOn, String summary, Remedy remedy, BanEntry ban) implements Serializable {
}
