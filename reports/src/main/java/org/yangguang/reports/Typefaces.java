package org.yangguang.reports;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;

/**
 * The faces of the forms. Noto Sans SC comes with the product and covers every name; the ministry's own 仿宋 and 小标宋
 * are taken from the directory named by YANGGUANG_FONTS when they are there and cover the text, because the engine does
 * not change the face for a single missing character.
 */
final class Typefaces {

    static final String DIRECTORY = "YANGGUANG_FONTS";
    static final String SANS = "Noto Sans SC";
    private static final String BUNDLED = "fonts/ttf/NotoSansSC/NotoSansSC-";
    private static final Logger LOG = System.getLogger(Typefaces.class.getName());

    /** What a face is for; the pattern finds its file by name. */
    enum Use {
        TITLE("小标宋|xiaobiaosong|xbs"), BODY("仿宋|fang_?song|simfang|stfangso");

        private final Pattern file;

        Use(String file) {
            this.file = Pattern.compile(file, Pattern.CASE_INSENSITIVE);
        }
    }

    private final SimpleJasperReportsContext context = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
    private final Map<Use, Font> own = new EnumMap<>(Use.class);

    /** @param directory of the ministry's faces, null for none */
    Typefaces(String directory) {
        List<FontFamily> families = new ArrayList<>();
        families.add(family(SANS, BUNDLED + "Regular.ttf", BUNDLED + "Bold.ttf"));
        if (directory != null && !directory.isBlank()) {
            for (Use use : Use.values()) {
                find(Path.of(directory), use).ifPresent(file -> {
                    own.put(use, read(file));
                    families.add(family(use.name(), file.toString(), file.toString()));
                });
            }
        }
        for (Use use : Use.values()) {
            if (!own.containsKey(use)) {
                LOG.log(Level.INFO, "no face for {0} in {1}; forms use {2}", use, DIRECTORY, SANS);
            }
        }
        context.setExtensions(FontFamily.class, families);
    }

    JasperReportsContext context() {
        return context;
    }

    /** The face for this use if it can draw all of these texts, else the bundled one. */
    String face(Use use, Collection<String> texts) {
        Font font = own.get(use);
        if (font == null) {
            return SANS;
        }
        for (String text : texts) {
            if (text != null && font.canDisplayUpTo(text) >= 0) {
                LOG.log(Level.INFO, "{0} lacks a character of this form; it is set in {1}", font.getFontName(), SANS);
                return SANS;
            }
        }
        return use.name();
    }

    private SimpleFontFamily family(String name, String regular, String bold) {
        SimpleFontFamily family = new SimpleFontFamily(context);
        family.setName(name);
        family.setNormal(regular);
        family.setBold(bold);
        family.setPdfEncoding("Identity-H");
        family.setPdfEmbedded(true);
        return family;
    }

    private static Optional<Path> find(Path directory, Use use) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(f -> f.toString().toLowerCase(Locale.ROOT).endsWith(".ttf"))
                    .filter(f -> use.file.matcher(f.getFileName().toString()).find()).sorted().findFirst();
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "cannot read " + DIRECTORY + " " + directory, unreadable);
            return Optional.empty();
        }
    }

    private static Font read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException unusable) {
            throw new IllegalStateException("unusable font " + file, unusable);
        }
    }
}
