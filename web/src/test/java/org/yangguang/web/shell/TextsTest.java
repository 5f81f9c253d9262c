package org.yangguang.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.shared.Audited;
import org.yangguang.shared.DoorNames;
import org.yangguang.shared.Money;

/** Every word that a page asks for is there, in both languages, and both languages say the same things. */
class TextsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final List<Path> BUNDLES = List.of(Path.of("src/main/resources/texts"), Path.of("../ejb/src/main/resources/texts"));
    private static final Pattern WHOLE_KEY = Pattern.compile("t\\[['\"]([a-z]+\\.[A-Za-z0-9.\\-]*[A-Za-z0-9])['\"]\\s*\\]|t\\.of\\(['\"]([a-z]+\\.[A-Za-z0-9.\\-]*[A-Za-z0-9])['\"]\\s*[,)]");

    private static final Pattern ROUTE_INPUT = Pattern.compile("<text>(?:&[lg]t; )?([a-z]\\w+)</text>");

    @Test
    void everyKeyOfEveryPageHasItsWords() throws IOException {
        List<String> missing = new ArrayList<>();
        int found = 0;
        for (Path page : files(PAGES, ".xhtml")) {
            Matcher keys = WHOLE_KEY.matcher(Files.readString(page));
            while (keys.find()) {
                found++;
                String key = keys.group(1) == null ? keys.group(2) : keys.group(1);
                for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                    if (Texts.of(locale, key).startsWith("???")) {
                        missing.add(page.getFileName() + " " + locale + " " + key);
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(300);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyBundleSpeaksBothLanguages() throws IOException {
        List<String> gaps = new ArrayList<>();
        for (Path folder : BUNDLES) {
            for (Path bundle : files(folder, ".properties")) {
                String name = bundle.getFileName().toString().replace(".properties", "");
                if (name.endsWith("_en") || name.endsWith("_zh")) {
                    continue;
                }
                TreeSet<Object> chinese = new TreeSet<>(read(bundle).keySet());
                Path english = folder.resolve(name + "_en.properties");
                Path empty = folder.resolve(name + "_zh.properties");
                if (!Files.exists(english) || !Files.exists(empty) || Files.size(empty) > 0) {
                    gaps.add(name + " lacks its _en or its empty _zh file");
                    continue;
                }
                TreeSet<Object> other = new TreeSet<>(read(english).keySet());
                chinese.stream().filter(k -> !other.contains(k)).forEach(k -> gaps.add(name + "_en lacks " + k));
                other.stream().filter(k -> !chinese.contains(k)).forEach(k -> gaps.add(name + " lacks " + k));
            }
        }
        assertThat(gaps).isEmpty();
    }

    /** Where Chinese says 万元, English says 元 and shows it: 0.01 of ten thousand is no amount to an English reader. */
    @Test
    void tablesAreInTenThousandsOnlyInChinese() throws IOException {
        Money hundred = Money.of(100);
        assertThat(Formats.tabled(hundred, Locale.SIMPLIFIED_CHINESE)).isEqualTo("0.01");
        assertThat(Formats.tabled(hundred, Locale.ENGLISH)).isEqualTo("100.00");
        assertThat(Formats.tabled(Money.of(13_000_000), Locale.ENGLISH)).isEqualTo("13,000,000.00");
        List<String> heads = new ArrayList<>();
        for (Path folder : BUNDLES) {
            for (Path bundle : files(folder, ".properties")) {
                String name = bundle.getFileName().toString();
                if (name.contains("_")) {
                    continue;
                }
                Properties english = read(folder.resolve(name.replace(".properties", "_en.properties")));
                read(bundle).forEach((key, text) -> {
                    if (text.toString().matches("万元|.*（万元）|单位：万元.*")) {
                        heads.add(english.get(key).toString());
                    }
                });
            }
        }
        for (Path folder : BUNDLES) {
            for (Path bundle : files(folder, "_en.properties")) {
                read(bundle).forEach((key, text) -> assertThat(text.toString()).as(key.toString()).doesNotContainPattern("\\byuan\\b|10,000 CNY"));
            }
        }
        assertThat(heads).hasSizeGreaterThan(10).allMatch(head -> head.contains("CNY") && !head.contains("10,000"));
    }

    @Test
    void everyEntryOfTheMenuHasAPageAndAName() {
        for (Menu.Item item : Menu.ITEMS) {
            assertThat(PAGES.resolve(item.path().substring(1))).as(item.path()).exists();
            assertThat(Texts.of(Locale.ENGLISH, item.text())).as(item.text()).doesNotStartWith("???");
            assertThat(Menu.SECTIONS).contains(item.section());
        }
    }

    @Test
    void everyActionOfTheTrailHasItsWords() {
        JavaClasses shipped = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.yangguang");
        List<String> silent = new ArrayList<>();
        int doors = 0;
        for (JavaClass type : shipped) {
            String component = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
            for (JavaMethod door : type.getMethods()) {
                if (!type.isAnnotatedWith(Audited.class) || !door.getModifiers().contains(JavaModifier.PUBLIC) || DoorNames.reads(door.getName())) {
                    continue;
                }
                doors++;
                for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                    String action = component + "." + door.getName();
                    if (Texts.action(locale, action).contains(action)) {
                        silent.add(locale + " " + action);
                    }
                }
            }
        }
        assertThat(doors).isGreaterThan(100);
        assertThat(silent).isEmpty();
    }

    /** A decision is shown with all that the table was asked with; a raw name would say nothing to whoever reads it. */
    @Test
    void everyInputOfTheApprovalTableHasItsWords() throws IOException {
        String table = Files.readString(Path.of("../workflows/src/main/resources/decisions/approval-route.dmn"));
        TreeSet<String> names = new TreeSet<>();
        for (Matcher name = ROUTE_INPUT.matcher(table); name.find(); ) {
            names.add(name.group(1));
        }
        assertThat(names).hasSize(4).contains("amount");
        for (String name : names) {
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                assertThat(Texts.of(locale, "project.routeInput." + name)).doesNotStartWith("???");
            }
        }
    }

    @Test
    void whatOnlyReadsIsOneWordAndAPathItself() {
        assertThat(Texts.action(Locale.SIMPLIFIED_CHINESE, "contract.register")).isEqualTo("查阅 contract.register");
        assertThat(Texts.action(Locale.ENGLISH, "payment.approvePayment")).isEqualTo(Texts.of(Locale.ENGLISH, "payment.approvePayment"));
        assertThat(Texts.action(Locale.ENGLISH, "GET /api/v1/users")).isEqualTo("GET /api/v1/users");
    }

    @ParameterizedTest
    @CsvSource({"'{0} of {1}', '1 of 2'", "'it''s {0}', 'it''s 1'", "'{a} {0}', '{a} 1'", "'{9}', ''", "'open {', 'open {'"})
    void onlyNumberedArgumentsAreFilledIn(String pattern, String filled) {
        assertThat(Texts.filled(pattern, 1, 2)).isEqualTo(filled);
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p -> p.toString().endsWith(ending)).sorted().toList();
        }
    }
}
