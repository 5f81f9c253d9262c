package org.yangguang.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yangguang.Acting;
import org.yangguang.Injected;
import org.yangguang.Refused;
import org.yangguang.Untold;
import org.yangguang.identity.Actor;
import org.yangguang.identity.Role;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;

/** What people keep of the lists, on a real database. */
class PreferenceServiceTest {

    private SessionFactory factory;

    @BeforeEach
    void openDatabase() {
        factory = new Configuration().addAnnotatedClass(KeptView.class)
                .setProperty("hibernate.connection.url", "jdbc:h2:mem:preference" + System.nanoTime() + ";DB_CLOSE_DELAY=-1")
                .setProperty("hibernate.hbm2ddl.auto", "create").buildSessionFactory();
    }

    @AfterEach
    void closeDatabase() {
        factory.close();
    }

    private <T> T as(String user, Function<PreferenceService, T> asked) {
        Actor actor = new Actor(user, user, "XXH", "XXH", Set.of(Role.PROJECT_OFFICER), List.of());
        return factory.fromTransaction(em -> asked.apply(Injected.into(new PreferenceService(), Injected.into(new PreferenceRepository(), em),
                Acting.of(actor), new Untold())));
    }

    private ListPreference keep(String user, String name, String query, boolean standard) {
        return as(user, s -> s.saveView("projects", new ListView(name, query, "title,number", standard)));
    }

    @Test
    void keepsForEachTheirOwnAndOneToBeginWith() {
        keep("officer", "在办", "status=approved", true);
        keep("officer", "退回", "status=returned", true);
        ListPreference kept = keep("officer", "退回", "status=returned&q=a", true);
        assertThat(kept.views()).extracting(ListView::name).containsExactlyInAnyOrder("在办", "退回");
        assertThat(kept.standard()).map(ListView::query).contains("status=returned&q=a");
        assertThat(as("head", s -> s.viewPreference("projects")).views()).isEmpty();
        assertThat(as("officer", s -> s.viewPreference("contracts")).views()).isEmpty();
    }

    @Test
    void keepsTheColumnsChosenLastBesideTheViews() {
        keep("officer", "在办", "", false);
        as("officer", s -> s.chooseColumns("projects", "title,status"));
        assertThat(as("officer", s -> s.chooseColumns("projects", "title,region")).columns()).isEqualTo("title,region");
        assertThat(as("officer", s -> s.viewPreference("projects")).views()).extracting(ListView::name).containsExactly("在办");
        assertThat(as("officer", s -> s.chooseColumns("projects", "")).columns()).isEmpty();
    }

    @Test
    void forgetsWhatIsRemoved() {
        keep("officer", "在办", "", false);
        as("officer", s -> {
            s.removeView("projects", "在办");
            return s;
        });
        assertThat(as("officer", s -> s.viewPreference("projects")).views()).isEmpty();
        assertThatThrownBy(() -> as("officer", s -> {
            s.removeView("projects", "在办");
            return s;
        })).isInstanceOf(NotFound.class);
    }

    @Test
    void refusesWhatCannotBeKept() {
        Refused.by(InputRule.REQUIRED, "name", () -> keep("officer", " ", "", false));
        Refused.by(InputRule.TOO_LONG, "name", () -> keep("officer", "字".repeat(51), "", false));
        Refused.by(InputRule.TOO_LONG, "query", () -> keep("officer", "长", "q=" + "a".repeat(1000), false));
        for (int i = 0; i < 20; i++) {
            keep("officer", "视图" + i, "", false);
        }
        Refused.by(PreferenceRule.SO_MANY_VIEWS, "name", () -> keep("officer", "第二十一个", "", false));
        keep("officer", "视图3", "q=x", false);
    }
}
