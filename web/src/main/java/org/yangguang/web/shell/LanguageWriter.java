package org.yangguang.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a page that is read in English. Names, titles and opinions stay as they were entered: their Chinese is marked
 * {@code lang="zh"}, so that it is spoken and set as Chinese (WCAG 2.1, 3.1.2). The wide marks that pages put between words
 * (：（）、) become narrow ones where no Chinese stands beside them.
 */
class LanguageWriter extends ResponseWriterWrapper {

    private static final String WIDE = "\\u3000-\\u303f\\uff00-\\uffef\\u201c\\u201d\\u2018\\u2019\\u2026\\u00b7";
    /** From a Chinese character on, with what stands between such: marks, digits, blanks. */
    private static final Pattern CHINESE = Pattern.compile("[〔《“（]?\\p{IsHan}(?:[\\p{IsHan}" + WIDE + "\\d\\s.,:%/()\\-]*[\\p{IsHan}。！？；）》〕”])?");
    private static final Pattern MARK = Pattern.compile("[\\u3000-\\u303f\\uff00-\\uffef]");
    private static final Map<String, String> NARROW = Map.ofEntries(Map.entry("：", ": "), Map.entry("（", " ("), Map.entry("）", ")"),
            Map.entry("、", ", "), Map.entry("，", ", "), Map.entry("；", "; "), Map.entry("。", ". "), Map.entry("　", " "),
            Map.entry("《", "“"), Map.entry("》", "”"), Map.entry("！", "!"), Map.entry("？", "?"), Map.entry("％", "%"));
    /** These hold text only, no elements. */
    private static final Set<String> PLAIN = Set.of("textarea", "option", "title", "desc", "script", "style");
    /** A text of a drawing, and what parts of it stand in. */
    private static final String DRAWN = "text";
    private static final String PART_OF_DRAWN = "tspan";

    private final Deque<String> open = new ArrayDeque<>();

    LanguageWriter(ResponseWriter wrapped) {
        super(wrapped);
    }

    @Override
    public void startElement(String name, UIComponent component) throws IOException {
        open.push(name.toLowerCase(Locale.ROOT));
        super.startElement(name, component);
    }

    @Override
    public void endElement(String name) throws IOException {
        super.endElement(name);
        open.pollFirst();
    }

    @Override
    public void writeText(Object text, String property) throws IOException {
        if (text != null) {
            marked(text.toString(), null, property);
        }
    }

    @Override
    public void writeText(Object text, UIComponent component, String property) throws IOException {
        if (text != null) {
            marked(text.toString(), component, property);
        }
    }

    @Override
    public void writeText(char[] text, int from, int length) throws IOException {
        marked(new String(text, from, length), null, null);
    }

    @Override
    public void writeAttribute(String name, Object value, String property) throws IOException {
        super.writeAttribute(name, value instanceof String text && !name.equals("value") ? narrowed(text) : value, property);
    }

    /** What was typed goes back as it was typed, and what is no text stays what it is. */
    private void marked(String text, UIComponent component, String property) throws IOException {
        String within = open.peekFirst();
        if (within != null && PLAIN.contains(within)) {
            super.writeText(within.equals("title") ? narrowed(text) : text, component, property);
            return;
        }
        String part = DRAWN.equals(within) ? PART_OF_DRAWN : "span";
        Matcher chinese = CHINESE.matcher(text);
        int at = 0;
        while (chinese.find()) {
            plain(text.substring(at, chinese.start()), component, property);
            super.startElement(part, null);
            super.writeAttribute("lang", "zh", null);
            super.writeText(chinese.group(), component, property);
            super.endElement(part);
            at = chinese.end();
        }
        plain(text.substring(at), component, property);
    }

    private void plain(String text, UIComponent component, String property) throws IOException {
        if (!text.isEmpty()) {
            super.writeText(narrowed(text), component, property);
        }
    }

    /** With narrow marks, unless there is Chinese among them. */
    static String narrowed(String text) {
        Matcher mark = MARK.matcher(text);
        if (!mark.find() || text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
            return text;
        }
        return mark.replaceAll(found -> Matcher.quoteReplacement(NARROW.getOrDefault(found.group(), found.group())));
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return new LanguageWriter(super.cloneWithWriter(writer));
    }
}
