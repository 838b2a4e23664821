# TYPO3 12 makes no columns out of TCA; TYPO3 13 and later take these as they are.
CREATE TABLE tt_content (
	tx_stadtkit_service varchar(100) DEFAULT '' NOT NULL,
	tx_stadtkit_address varchar(255) DEFAULT '' NOT NULL,
	tx_stadtkit_heading_level varchar(1) DEFAULT '2' NOT NULL,
	tx_stadtkit_language varchar(10) DEFAULT '' NOT NULL,
	tx_stadtkit_link varchar(255) DEFAULT '' NOT NULL,
	tx_stadtkit_link_text varchar(255) DEFAULT '' NOT NULL
);
