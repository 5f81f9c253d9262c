package org.yangguang.openness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;
import org.yangguang.shared.Worded;

/** A row of the view over projects and their balances: the public figures are the books' own. Never written. */
@Entity
@Table(name = "openness_project")
class OpenProject {

    @Id
    @Column(name = "project_number", updatable = false, insertable = false)
    private String number;
    @Column(name = "application_number")
    private String applicationNumber;
    private String title;
    private String status;
    @Column(name = "spending_mode")
    private String mode;
    @Column(name = "applicant_name")
    private String applicantName;
    @Column(name = "decided_at")
    private LocalDateTime approvedAt;
    @Column(name = "programme_name")
    private String programmeName;
    private Money budget;
    private Money contracted;
    private Money confirmed;
    private Money paid;

    protected OpenProject() {
    }

    OpenProjectView view() {
        return new OpenProjectView(number, applicationNumber, title, Worded.spelled(status),
                Worded.spelled(mode), applicantName, programmeName, approvedAt, budget, contracted, confirmed, paid);
    }
}
