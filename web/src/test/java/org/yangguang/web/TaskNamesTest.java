package org.yangguang.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.yangguang.identity.Role;
import org.yangguang.shared.Worded;
import org.yangguang.web.workflow.TaskLinks;

/**
 * One name for one thing: each user task of each drawing has a service method, a bean, a page, a label in both
 * languages and a role, all found by the task's id and the word of its stage. A drawing may have a label of its own.
 */
class TaskNamesTest {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    record DrawnTask(String process, String id, String name, String role) {

        /** The stage is the process key before the hyphen; the lifecycle's own tasks belong to the project. */
        String stage() {
            String word = process.split("-")[0];
            return word.equals("lifecycle") ? "project" : word;
        }

        String bean() {
            return Character.toUpperCase(id.charAt(0)) + id.substring(1);
        }

        String page() {
            return id.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
        }
    }

    static Stream<DrawnTask> tasks() throws Exception {
        List<DrawnTask> tasks = new ArrayList<>();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (Stream<Path> files = Files.list(Path.of("../workflows/src/main/resources/processes"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".bpmn")).sorted().toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    var document = factory.newDocumentBuilder().parse(in);
                    String process = ((Element) document.getElementsByTagNameNS(BPMN, "process").item(0)).getAttribute("id");
                    var found = document.getElementsByTagNameNS(BPMN, "userTask");
                    for (int i = 0; i < found.getLength(); i++) {
                        Element task = (Element) found.item(i);
                        tasks.add(new DrawnTask(process, task.getAttribute("id"), task.getAttribute("name"),
                                task.getAttributeNS(CAMUNDA, "candidateGroups").split("@")[0]));
                    }
                }
            }
        }
        return tasks.stream();
    }

    @Test
    void theDrawingsHoldTasks() throws Exception {
        assertThat(tasks().count()).isGreaterThan(40);
    }

    @Test
    void theTasksThatNeedTheWholeWindowAreDrawn() throws Exception {
        assertThat(tasks().map(DrawnTask::id).toList()).containsAll(TaskLinks.WIDE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tasks")
    void hasServiceMethodBeanPageLabelAndRole(DrawnTask task) throws Exception {
        Role role = Worded.of(Role.class, task.role()).orElseThrow();
        Class<?> service = Class.forName("org.yangguang." + task.stage() + "."
                + Character.toUpperCase(task.stage().charAt(0)) + task.stage().substring(1) + "Service", false,
                getClass().getClassLoader());
        List<Method> methods = Arrays.stream(service.getMethods()).filter(m -> m.getName().equals(task.id())).toList();
        assertThat(methods).as("one method %s in %s", task.id(), service.getSimpleName()).hasSize(1);
        assertThat(methods.get(0).getAnnotation(RolesAllowed.class)).as("@RolesAllowed of %s", task.id()).isNotNull();
        assertThat(methods.get(0).getAnnotation(RolesAllowed.class).value()).containsExactly(role.word());

        Class<?> bean = Class.forName("org.yangguang.web." + task.stage() + "." + task.bean(), false, getClass().getClassLoader());
        assertThat(bean.isAnnotationPresent(Named.class)).as("%s is named", bean.getSimpleName()).isTrue();
        assertThat(Path.of("src/main/webapp/app", task.stage(), task.page() + ".xhtml")).exists();

        String own = task.process().replace('-', '.') + "." + task.id();
        String key = texts(task.stage()).containsKey(own) ? own : task.stage() + "." + task.id();
        assertThat(texts(task.stage()).getProperty(key)).as("label %s", key).isEqualTo(task.name());
        assertThat(texts(task.stage() + "_en").getProperty(key)).as("English label %s", key).isNotBlank();
    }

    private static Properties texts(String bundle) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = TaskNamesTest.class.getResourceAsStream("/texts/" + bundle + ".properties")) {
            assertThat(in).as("texts/%s.properties", bundle).isNotNull();
            texts.load(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
        return texts;
    }
}
