package org.yangguang.selection;

import java.io.Serializable;
import java.util.List;
import org.yangguang.shared.Money;

/** A page of the library, with how many there are and what they come to together. */
public record LibraryPage(List<LibraryView> rows, long total, Money amount) implements Serializable {
}
