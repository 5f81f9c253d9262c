package org.yangguang.web.tender;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.tender.PoolRecord;

/** A record of the finance ministry's pool as it is typed from the paper. */
public final class PoolForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String recordNumber;
    private LocalDateTime drawnAt;
    private LocalDate evaluationOn;
    private final List<Seat> experts = new ArrayList<>();

    /** One expert. */
    public static class Seat implements Serializable {
        private String name;
        private String specialty;
        private String employer;
        private String userName;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getSpecialty() {
            return specialty;
        }

        public void setSpecialty(String specialty) {
            this.specialty = specialty;
        }

        public String getEmployer() {
            return employer;
        }

        public void setEmployer(String employer) {
            this.employer = employer;
        }

        public String getUserName() {
            return userName;
        }

        public void setUserName(String userName) {
            this.userName = userName;
        }
    }

    PoolForm(int rows) {
        for (int i = 0; i < rows; i++) {
            experts.add(new Seat());
        }
    }

    PoolRecord entry() {
        return new PoolRecord(recordNumber, drawnAt, evaluationOn, experts.stream()
                .map(s -> new PoolRecord.Expert(s.getName(), s.getSpecialty(), s.getEmployer(), s.getUserName())).toList());
    }

    public void add() {
        experts.add(new Seat());
    }

    public void remove(Seat seat) {
        experts.remove(seat);
    }

    public List<Seat> getExperts() {
        return experts;
    }

    public String getRecordNumber() {
        return recordNumber;
    }

    public void setRecordNumber(String recordNumber) {
        this.recordNumber = recordNumber;
    }

    public LocalDateTime getDrawnAt() {
        return drawnAt;
    }

    public void setDrawnAt(LocalDateTime drawnAt) {
        this.drawnAt = drawnAt;
    }

    public LocalDate getEvaluationOn() {
        return evaluationOn;
    }

    public void setEvaluationOn(LocalDate evaluationOn) {
        this.evaluationOn = evaluationOn;
    }
}
