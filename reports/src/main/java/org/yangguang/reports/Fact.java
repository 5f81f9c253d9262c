package org.yangguang.reports;

/** A labelled line of a form; with a second label it fills half of the width and the second fact the other. */
public record Fact(String label, String text, String label2, String text2) {

    public static Fact of(String label, String text) {
        return new Fact(label, text, null, null);
    }

    public static Fact pair(String label, String text, String label2, String text2) {
        return new Fact(label, text, label2, text2);
    }
}
