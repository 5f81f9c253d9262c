package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yangguang.demonstration.ProgrammeProject;
import org.yangguang.it.DatabaseUnderTest;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/**
 * All 26 programmes, each with a project of its own mode, sums, indicators and actuals, from the application to the last
 * payment and the closing, on one server at once: on every day whoever has something to do does it, then the clock goes
 * on to the next such day. Afterwards stages, money and score of each are held against its facts.
 * {@code -Dyangguang.programmes=write} writes docs/programmes.md; {@code -Dyangguang.programmes.database=postgresql} runs
 * it there.
 */
@Tag("alone")
class ProgrammesIT {

    private static final Path DOCUMENT = Path.of(System.getProperty("yangguang.it.root"), "docs", "programmes.md");
    private static final int PROGRAMMES = 26;
    private static final int AT_ONCE = 4;
    private static final int MORNING = 9;
    private static final int HALF = 30;

    private final Map<String, String> stopped = new ConcurrentHashMap<>();
    private YangguangServer server;
    private People people;

    @Test
    void carriesEveryProgrammeThroughAllItsStages() throws Exception {
        List<ProgrammeProject> projects = ProgrammeProject.all();
        assertThat(projects).hasSize(PROGRAMMES);
        String word = System.getProperty("yangguang.programmes.database", "h2");
        DatabaseUnderTest database = DatabaseUnderTest.of(word, YangguangServer.instanceDirectory("programmes-data"));
        try (database; YangguangServer started = YangguangServer.start(database, Map.of())) {
            server = started;
            people = new People(server);
            int complaints = server.complaints().size();
            long begun = System.nanoTime();
            assertThat(projects).extracting(ProgrammeProject::code).containsExactlyInAnyOrderElementsOf(catalogue());
            WorkCalendar calendar = new WorkCalendar(people.as("officer"));
            List<Itinerary> itineraries = IntStream.range(0, projects.size())
                    .mapToObj(i -> new Itinerary(new ProgrammeWalk(server, people, projects.get(i)), calendar, i % 2 == 0)).toList();
            carry(itineraries);
            ProgrammesTable table = new ProgrammesTable(calendar);
            for (Itinerary itinerary : itineraries) {
                if (!stopped.containsKey(itinerary.walk.project.code())) {
                    noting(itinerary.walk, "核对", () -> table.add(new ClosedProgramme(itinerary.walk)));
                }
            }
            System.out.println(table.text());
            System.out.println("Programmes on " + word + ": " + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s");
            assertThat(stopped).as("programmes that stopped, at which step and why").isEmpty();
            assertThat(server.complaints()).as("what the server complained of on the way").hasSize(complaints);
            holdAgainstTheDocument(table);
        }
    }

    private List<String> catalogue() {
        List<String> codes = new ArrayList<>();
        people.as("officer").get("/api/v1/programmes").expect(200).json().forEach(p -> codes.add(p.get("code").asText()));
        return codes;
    }

    /** Day by day until nobody has anything to do. */
    private void carry(List<Itinerary> itineraries) throws Exception {
        LocalDate begin = itineraries.get(0).walk.now().toLocalDate();
        Map<Itinerary, LocalDate> due = new ConcurrentHashMap<>();
        itineraries.forEach(itinerary -> due.put(itinerary, begin));
        ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE);
        try {
            LocalDate today = begin;
            while (!due.isEmpty()) {
                LocalDate next = due.values().stream().min(LocalDate::compareTo).orElseThrow();
                if (next.isAfter(today)) {
                    people.as("sysadmin").post("/api/v1/clock", Map.of("to", next.atTime(MORNING, HALF).toString())).expect(200);
                    today = next;
                }
                List<Future<?>> works = new ArrayList<>();
                for (Itinerary itinerary : itineraries) {
                    if (next.equals(due.get(itinerary))) {
                        works.add(hands.submit(() -> go(itinerary, next, due)));
                    }
                }
                for (Future<?> work : works) {
                    work.get();
                }
            }
        } finally {
            hands.shutdownNow();
        }
    }

    /** Does the project's steps of this day and says on which the next one is. */
    private void go(Itinerary itinerary, LocalDate today, Map<Itinerary, LocalDate> due) {
        LocalDate day = today;
        itinerary.walk.on(today);
        while (day != null && !day.isAfter(today)) {
            Itinerary.Step step = itinerary.steps.remove();
            if (!noting(itinerary.walk, step.name(), step.act())) {
                day = null;
            } else {
                day = itinerary.steps.isEmpty() ? null : itinerary.steps.element().day().apply(today);
            }
        }
        if (day == null) {
            due.remove(itinerary);
        } else {
            due.put(itinerary, day);
        }
    }

    /** Does it; whatever refuses it is noted with the programme and the step, and the others go on. */
    private boolean noting(ProgrammeWalk walk, String step, Runnable act) {
        try {
            act.run();
            return true;
        } catch (AssertionError | RuntimeException refusal) {
            String where = walk.project.code() + " " + step;
            stopped.put(walk.project.code(), where + ": " + Objects.toString(refusal.getMessage(), refusal.toString()));
            System.out.println("Stopped: " + stopped.get(walk.project.code()));
            return false;
        }
    }

    private void holdAgainstTheDocument(ProgrammesTable table) throws IOException {
        if ("write".equals(System.getProperty("yangguang.programmes"))) {
            Files.writeString(DOCUMENT, table.document(LocalDate.now()));
        }
        assertThat(Files.readAllLines(DOCUMENT)).as("docs/programmes.md; if the course is meant to be so, run again with -Dyangguang.programmes=write")
                .containsAll(table.rows());
        assertThat(new TreeMap<>(stopped)).isEmpty();
    }
}
