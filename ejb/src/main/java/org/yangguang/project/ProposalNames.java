package org.yangguang.project;

/** The names behind a proposal's codes, looked up by the service for its views. */
record ProposalNames(String programme, String region, String applicant, String recommender) {
}
