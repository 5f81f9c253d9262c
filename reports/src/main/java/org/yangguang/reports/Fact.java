package org.yangguang.reports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A labelled line of a form; with a second label it fills half of the width and the second fact the other. */
public record Fact(String label, String text, String label2, String text2) implements Entry {

    public static Fact of(String label, String text) {
        return new Fact(label, text, null, null);
    }

    public static Fact pair(String label, String text, String label2, String text2) {
        return new Fact(label, text, label2, text2);
    }

    /** 附件: the names of the documents, numbered and counted. */
    public static Fact attachments(List<String> names) {
        return of("附件", names.isEmpty() ? "无" : IntStream.range(0, names.size()).mapToObj(i -> i + 1 + ". " + names.get(i))
                .collect(Collectors.joining("　")) + "（共" + names.size() + "件）");
    }
}
