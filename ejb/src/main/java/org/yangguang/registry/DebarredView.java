package org.yangguang.registry;

import java.io.Serializable;
import java.time.LocalDate;

/** Who is barred from government procurement, as everybody may know (政府采购法第七十七条). */
public record DebarredView(String name, String creditCode, LocalDate from, LocalDate until, String ground, String decision) implements Serializable {
}
