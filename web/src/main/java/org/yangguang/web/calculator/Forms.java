package org.yangguang.web.calculator;

import static org.yangguang.web.calculator.Forms.Kind.*;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.yangguang.calculator.AbnormalPriceCase;
import org.yangguang.calculator.AdditionCase;
import org.yangguang.calculator.BandCase;
import org.yangguang.calculator.BondCase;
import org.yangguang.calculator.BondInterestCase;
import org.yangguang.calculator.CapitalsCase;
import org.yangguang.calculator.CommitteeCase;
import org.yangguang.calculator.CreditCodeCase;
import org.yangguang.calculator.Deadline;
import org.yangguang.calculator.DeadlineCase;
import org.yangguang.calculator.GradeCase;
import org.yangguang.calculator.LateInterestCase;
import org.yangguang.calculator.PaymentDueCase;
import org.yangguang.calculator.PaymentGateCase;
import org.yangguang.calculator.PerformanceCase;
import org.yangguang.calculator.PriceCorrectionCase;
import org.yangguang.calculator.PriceScoreCase;
import org.yangguang.calculator.ScoreCase;
import org.yangguang.calculator.SmeReserveCase;
import org.yangguang.calculator.SplittingCase;
import org.yangguang.performance.Attainment;
import org.yangguang.project.IndicatorKind;
import org.yangguang.shared.Worded;
import org.yangguang.tender.Panel;

/** What each calculator's form asks for: the properties of its case, by their names, so that page and interface are one. */
final class Forms {

    /** How a property is typed. */
    enum Kind {
        TEXT, AMOUNT, NUMBER, DAY, CHOICE, FLAG,
        /** Amounts beside each other, parted by blanks or semicolons. */
        AMOUNTS,
        /** For each member the marks, parted by blanks; members are parted by semicolons. */
        MARKS
    }

    /** One property; its label is {@code calculator.field.<name>}. */
    public record Field(String name, Kind kind, boolean needed, List<String> choices) implements Serializable {

        static Field needed(String name, Kind kind) {
            return new Field(name, kind, true, List.of());
        }

        static Field field(String name, Kind kind) {
            return new Field(name, kind, false, List.of());
        }

        static Field choice(String name, List<String> choices) {
            return new Field(name, CHOICE, false, choices);
        }

        /** Its kind as the page asks for it. */
        public String typed() {
            return kind.name().toLowerCase(Locale.ROOT);
        }

        /** Which part of the texts names its choices. */
        public String words() {
            return name.equals("rule") ? "calculator.period." : "calculator.word.";
        }
    }

    /** A list of the case. */
    public record Table(String name, List<Field> columns) implements Serializable {
    }

    /** One calculator. */
    public record Form(String word, String group, Class<?> input, List<Field> fields, List<Table> tables) implements Serializable {
    }

    static final List<Form> ALL = List.of(
            form("deadline", "procurement", DeadlineCase.class, List.of(Field.choice("rule", Arrays.stream(Deadline.values()).map(Deadline::parameter).toList()),
                    Field.needed("from", DAY), Field.field("days", NUMBER), Field.choice("unit", List.of("WORKING_DAYS", "CALENDAR_DAYS")))),
            form("committee", "procurement", CommitteeCase.class, List.of(Field.needed("date", DAY), Field.choice("panel", words(Panel.values())),
                    Field.needed("budget", AMOUNT), Field.needed("members", NUMBER), Field.needed("experts", NUMBER), Field.field("legalExperts", NUMBER),
                    Field.field("barred", NUMBER), Field.field("demanding", FLAG), Field.field("representativeChairs", FLAG))),
            form("price-correction", "procurement", PriceCorrectionCase.class, List.of(Field.needed("listed", AMOUNT), Field.field("capitals", TEXT), Field.field("body", AMOUNT)),
                    new Table("lines", List.of(Field.needed("quantity", NUMBER), Field.needed("unitPrice", AMOUNT), Field.field("amount", AMOUNT)))),
            form("abnormal-price", "procurement", AbnormalPriceCase.class, List.of(Field.needed("date", DAY), Field.field("ceiling", AMOUNT), Field.field("budget", AMOUNT),
                    Field.field("meanRate", NUMBER), Field.field("secondRate", NUMBER), Field.field("ceilingRate", NUMBER)),
                    new Table("bids", List.of(Field.needed("name", TEXT), Field.needed("price", AMOUNT)))),
            form("price-scores", "procurement", PriceScoreCase.class, List.of(Field.needed("date", DAY), Field.choice("method", List.of("tender", "consultation")),
                    Field.choice("category", List.of("services", "goods", "works")), Field.needed("weight", NUMBER), Field.field("smallRate", NUMBER),
                    Field.field("consortiumRate", NUMBER), Field.field("reserved", FLAG)),
                    new Table("bids", List.of(Field.needed("name", TEXT), Field.needed("price", AMOUNT), Field.field("small", FLAG), Field.field("smallShare", NUMBER),
                            Field.field("controlled", FLAG), Field.field("domesticShare", NUMBER)))),
            form("ranking", "procurement", ScoreCase.class, List.of(Field.needed("date", DAY), Field.needed("priceWeight", NUMBER)),
                    new Table("factors", List.of(Field.needed("name", TEXT), Field.needed("weight", NUMBER))),
                    new Table("bids", List.of(Field.needed("name", TEXT), Field.needed("price", AMOUNT), Field.field("adjustedPrice", AMOUNT), Field.field("brand", TEXT),
                            Field.needed("marks", MARKS)))),
            form("splitting", "procurement", SplittingCase.class, List.of(), new Table("purchases", List.of(Field.needed("number", TEXT), Field.needed("date", DAY),
                    Field.needed("budgetItem", TEXT), Field.needed("catalogueCode", TEXT), Field.needed("amount", AMOUNT), Field.field("openTender", FLAG),
                    Field.field("excused", FLAG)))),
            form("sme-reserve", "procurement", SmeReserveCase.class, List.of(Field.needed("date", DAY)), new Table("purchases", List.of(Field.needed("name", TEXT),
                    Field.needed("budget", AMOUNT), Field.field("reserved", AMOUNT), Field.field("small", AMOUNT), Field.field("works", FLAG),
                    Field.field("unsuitable", FLAG)))),
            form("bonds", "contract", BondCase.class, List.of(Field.needed("date", DAY), Field.field("budget", AMOUNT), Field.field("bidBond", AMOUNT),
                    Field.field("contract", AMOUNT), Field.field("performanceBond", AMOUNT))),
            form("bond-interest", "contract", BondInterestCase.class, List.of(Field.needed("amount", AMOUNT), Field.needed("from", DAY), Field.needed("returnedOn", DAY),
                    Field.field("baseRate", NUMBER))),
            form("additions", "contract", AdditionCase.class, List.of(Field.needed("date", DAY), Field.needed("contract", AMOUNT), Field.field("earlier", AMOUNTS),
                    Field.needed("amount", AMOUNT))),
            form("payment-due", "payment", PaymentDueCase.class, List.of(Field.needed("conditionsMetOn", DAY), Field.field("signedOn", DAY), Field.field("agreedDays", NUMBER),
                    Field.field("small", FLAG))),
            form("late-interest", "payment", LateInterestCase.class, List.of(Field.needed("amount", AMOUNT), Field.needed("dueOn", DAY), Field.needed("paidOn", DAY),
                    Field.field("signedOn", DAY), Field.field("agreedRate", NUMBER), Field.field("lpr", NUMBER))),
            form("payment-gates", "payment", PaymentGateCase.class, List.of(Field.needed("budget", AMOUNT), Field.needed("contract", AMOUNT), Field.field("monthPlan", AMOUNT),
                    Field.field("paid", AMOUNT), Field.field("confirmed", AMOUNT), Field.needed("amount", AMOUNT))),
            form("performance", "performance", PerformanceCase.class, List.of(Field.needed("date", DAY), Field.needed("budget", AMOUNT), Field.needed("spent", AMOUNT)),
                    new Table("indicators", List.of(Field.needed("name", TEXT), Field.choice("kind", words(IndicatorKind.values())), Field.needed("weight", NUMBER),
                            Field.field("target", NUMBER), Field.field("actual", NUMBER), Field.choice("attainment", words(Attainment.values())),
                            Field.field("score", NUMBER)))),
            form("performance-band", "performance", BandCase.class, List.of(Field.needed("weight", NUMBER), Field.choice("attainment", words(Attainment.values())),
                    Field.needed("score", NUMBER))),
            form("performance-grade", "performance", GradeCase.class, List.of(Field.needed("date", DAY), Field.needed("total", NUMBER))),
            form("credit-code", "writing", CreditCodeCase.class, List.of(Field.needed("code", TEXT))),
            form("capitals", "writing", CapitalsCase.class, List.of(Field.field("amount", AMOUNT), Field.field("text", TEXT))));

    private Forms() {
    }

    private static Form form(String word, String group, Class<?> input, List<Field> fields, Table... tables) {
        return new Form(word, group, input, fields, List.of(tables));
    }

    private static List<String> words(Worded... constants) {
        return Arrays.stream(constants).map(Worded::word).toList();
    }
}
