package org.yangguang.calculator;

import java.util.Arrays;
import java.util.Optional;
import org.yangguang.shared.Worded;

/** A period of the law that can be tried on a day; its length, unit and article are the dated parameter of its word. */
public enum Deadline {
    INTENTION("ARG-06.intention", Meaning.EARLIEST),
    MEDIUM("TEN-01.medium", Meaning.LATEST),
    ANNOUNCEMENT("TEN-01.announcement", Meaning.UNTIL),
    DOCUMENTS("TEN-02.documents", Meaning.UNTIL),
    ISSUE_TO_DEADLINE("TEN-03.issue-to-deadline", Meaning.EARLIEST),
    CLARIFICATION("TEN-04.clarification", Meaning.EARLIEST),
    PREQUALIFICATION("TEN-04.prequalification", Meaning.EARLIEST),
    BOND_REFUND("TEN-05.refund", Meaning.LATEST),
    NEGOTIATION_RESPONSE("MET-06.response", Meaning.EARLIEST),
    SOLE_SOURCE_NOTICE("MET-07.notice", Meaning.UNTIL),
    OBJECTION_REVIEW("MET-07.objection-review", Meaning.LATEST),
    INQUIRY_RESPONSE("MET-08.response", Meaning.EARLIEST),
    CONSULTATION_DOCUMENTS("MET-09.documents", Meaning.UNTIL),
    CONSULTATION_RESPONSE("MET-09.response", Meaning.EARLIEST),
    FRAMEWORK_SIGNING("MET-10.sign", Meaning.LATEST),
    FRAMEWORK_FILING("MET-10.file", Meaning.LATEST),
    FRAMEWORK_RESULT("MET-10.result", Meaning.LATEST),
    EXPERT_DRAW("EVA-03.draw", Meaning.NOT_BEFORE),
    EVALUATION_REPORT("AWD-01.report", Meaning.LATEST),
    AWARD("AWD-01.confirm", Meaning.LATEST),
    RESULT_ANNOUNCED("AWD-01.announce", Meaning.LATEST),
    RESULT_NOTICE("AWD-01.notice", Meaning.UNTIL),
    ENQUIRY_ANSWER("DSP-01.answer", Meaning.LATEST),
    CHALLENGE("DSP-01.challenge", Meaning.LATEST),
    CHALLENGE_REPLY("DSP-01.reply", Meaning.LATEST),
    COMPLAINT("DSP-02.complaint", Meaning.LATEST),
    COMPLAINT_SCREENING("DSP-02.screen", Meaning.LATEST),
    COMPLAINT_REFUSAL("DSP-02.refuse", Meaning.LATEST),
    COMPLAINT_SERVICE("DSP-02.serve", Meaning.LATEST),
    COMPLAINT_EXPLANATION("DSP-02.explain", Meaning.LATEST),
    COMPLAINT_DECISION("DSP-02.decide", Meaning.LATEST),
    SUSPENSION("DSP-03.suspension", Meaning.UNTIL),
    CONTRACT_SIGNING("CON-01.sign", Meaning.LATEST),
    CONTRACT_PUBLICATION("CON-02.publish", Meaning.LATEST),
    CONTRACT_FILING("CON-02.file", Meaning.LATEST);

    /** What the computed day is. */
    public enum Meaning implements Worded {
        /** The act must be done by its end. */
        LATEST,
        /** The next act may not come before it. */
        EARLIEST,
        /** Something stands or lasts up to it. */
        UNTIL,
        /** Counted backward: the act may not be done before it. */
        NOT_BEFORE
    }

    private final String parameter;
    private final Meaning meaning;

    Deadline(String parameter, Meaning meaning) {
        this.parameter = parameter;
        this.meaning = meaning;
    }

    /** The code of its parameter, by which a case names it. */
    public String parameter() {
        return parameter;
    }

    /** The code of the rule in the catalogue, e.g. TEN-03. */
    public String rule() {
        return parameter.substring(0, parameter.indexOf('.'));
    }

    public Meaning meaning() {
        return meaning;
    }

    static Optional<Deadline> find(String parameter) {
        return Arrays.stream(values()).filter(d -> d.parameter.equals(parameter)).findFirst();
    }
}
