package org.yangguang.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yangguang.Acting;
import org.yangguang.Injected;
import org.yangguang.Refused;
import org.yangguang.identity.Actor;
import org.yangguang.identity.Role;
import org.yangguang.shared.Findable;
import org.yangguang.shared.Finding;

/** Who finds what, in which order, on a real database. */
class SearchServiceTest {

    private static final Actor OFFICER = actor("officer", "XXH", Role.PROJECT_OFFICER);
    private static final Actor SUPPLIER = actor("supplier", "QYA", Role.SUPPLIER);

    private SessionFactory factory;
    private SearchAccess guard;

    private static Actor actor(String name, String organisation, Role role) {
        return new Actor(name, name, organisation, organisation, Set.of(role), List.of());
    }

    @BeforeEach
    void openDatabase() {
        factory = new Configuration().addAnnotatedClass(SearchEntry.class).addAnnotatedClass(SearchGram.class).addAnnotatedClass(SearchFilling.class)
                .setProperty("hibernate.connection.url", "jdbc:h2:mem:search" + System.nanoTime() + ";DB_CLOSE_DELAY=-1")
                .setProperty("hibernate.hbm2ddl.auto", "create").buildSessionFactory();
    }

    @AfterEach
    void closeDatabase() {
        factory.close();
    }

    private static Finding project(String number, String title, String... words) {
        return new Finding("project", number, null, title, List.of(words), List.of(), Finding.readers(Finding.as("buyer", "XXH")));
    }

    private void write(Finding... findings) {
        factory.inTransaction(em -> Injected.into(new SearchKeeper(), repository(em))
                .write(Stream.of(findings).<Findable>map(f -> () -> List.of(f)).toList()));
    }

    private static SearchRepository repository(EntityManager em) {
        return Injected.into(new SearchRepository(), em);
    }

    private <T> T as(Actor actor, Function<SearchService, T> asked) {
        Instance<?> guards = (Instance<?>) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Instance.class},
                (proxy, method, args) -> guard == null ? Stream.empty() : Stream.of(guard));
        return factory.fromTransaction(em -> asked.apply(Injected.into(new SearchService(), repository(em), Acting.of(actor), guards)));
    }

    private List<String> found(Actor actor, String text) {
        return as(actor, s -> s.findRecords(text, null, null, 50)).rows().stream().map(Hit::key).toList();
    }

    @Test
    void findsAllWordsWhereverTheyStand() {
        write(project("SB-1", "跨境电商综合服务平台", "山东省商务厅"), project("SB-2", "跨境电商产业园", "浙江省商务厅"));
        assertThat(found(OFFICER, "电商 山东")).containsExactly("SB-1");
        assertThat(found(OFFICER, "商务厅")).containsExactly("SB-2", "SB-1");
        assertThat(found(OFFICER, "境电商产业")).containsExactly("SB-2");
        assertThat(found(OFFICER, "电商产业 商产业园 无此")).isEmpty();
        // its grams are there, the word is not
        write(project("SB-3", "甲乙 乙丙"));
        assertThat(found(OFFICER, "甲乙丙")).isEmpty();
    }

    @Test
    void putsTheNumberFirstThenTitlesThenTheRestNewestFirst() {
        write(project("SB-2026-0001", "老项目"), project("SB-2026-0002", "见 SB-2026-0001 的续建"), project("SB-2026-0003", "其他", "SB-2026-0001"));
        assertThat(found(OFFICER, "sb-2026-0001")).containsExactly("SB-2026-0001", "SB-2026-0002", "SB-2026-0003");
    }

    @Test
    void findsForNobodyWhatNobodyMayOpen() {
        write(project("SB-1", "物流标准化"), new Finding("contract", "HT-1", "XM-1", "物流合同", List.of(), List.of(),
                Finding.readers(Finding.MINISTRY, Finding.of("QYB"))));
        assertThat(found(SUPPLIER, "物流")).isEmpty();
        assertThat(found(actor("other", "QYB", Role.SUPPLIER), "物流")).containsExactly("HT-1");
        assertThat(found(actor("elsewhere", "SCS", Role.PROJECT_OFFICER), "物流")).containsExactly("HT-1");
        assertThat(found(OFFICER, "物流")).containsExactlyInAnyOrder("HT-1", "SB-1");
    }

    @Test
    void followsWhatHasChanged() {
        write(project("SB-1", "物流标准化"));
        write(project("SB-1", "冷链建设"));
        assertThat(found(OFFICER, "物流")).isEmpty();
        assertThat(found(OFFICER, "冷链")).containsExactly("SB-1");
        long grams = factory.fromTransaction(em -> em.createQuery("select count(g) from SearchGram g", Long.class).getSingleResult());
        assertThat(grams).isEqualTo(Grams.indexed(Grams.normal("SB-1 冷链建设")).size());
    }

    @Test
    void turnsPagesWithoutRepeatingWhenSomethingIsNew() {
        IntStream.rangeClosed(1, 5).forEach(i -> write(project("SB-" + i, "物流 " + i)));
        Hits first = as(OFFICER, s -> s.findRecords("物流", FindingKind.PROJECT, null, 2));
        write(project("SB-6", "物流 6"));
        Hits second = as(OFFICER, s -> s.findRecords("物流", FindingKind.PROJECT, first.next(), 2));
        Hits third = as(OFFICER, s -> s.findRecords("物流", FindingKind.PROJECT, second.next(), 2));
        assertThat(Stream.of(first, second, third).flatMap(h -> h.rows().stream()).map(Hit::key)).containsExactly("SB-5", "SB-4", "SB-3", "SB-2", "SB-1");
        assertThat(third.next()).isNull();
        assertThat(first.kinds()).containsEntry(FindingKind.PROJECT, 5);
    }

    @Test
    void laysPapersBeforeTheirRecordAndCountsThemForNobody() {
        write(new Finding("document", "D-1", "SB-1", "投标文件.pdf", List.of(), List.of(), Finding.readers(Finding.MINISTRY)),
                new Finding("document", "D-2", "SB-1", "投标公告.pdf", List.of(), List.of(), Finding.readers(Finding.MINISTRY)));
        guard = new SearchAccess() {
            @Override
            public FindingKind kind() {
                return FindingKind.DOCUMENT;
            }

            @Override
            public boolean mayRead(String key) {
                return key.equals("D-2");
            }
        };
        Hits hits = as(OFFICER, s -> s.findRecords("投标", null, null, 10));
        assertThat(hits.rows()).extracting(Hit::key).containsExactly("D-2");
        assertThat(hits.kinds()).isEmpty();
        assertThat(as(OFFICER, s -> s.findRecords("投标", null, null, 1)).next()).as("nobody is told that there is another").isNull();
    }

    @Test
    void takesWildcardsAsWritten() {
        write(project("SB-1", "完成率100%目标"), project("SB-2", "完成率1000目标"));
        assertThat(found(OFFICER, "100%目标")).containsExactly("SB-1");
    }

    @Test
    void refusesWhatCannotBeSearched() {
        for (String text : new String[] {"", " ", "水", "%", "a b c"}) {
            Refused.by(SearchRule.TEXT_CAN_BE_SEARCHED, "q", () -> as(OFFICER, s -> s.findRecords(text, null, null, 10)));
        }
        Refused.by(SearchRule.TEXT_IS_SHORT, "q", () -> as(OFFICER, s -> s.findRecords("字".repeat(101), null, null, 10)));
        Refused.by(SearchRule.TEXT_IS_SHORT, "q", () -> as(OFFICER, s -> s.findRecords("一二 二三 三四 四五 五六 六七 七八 八九 九十", null, null, 10)));
    }
}
