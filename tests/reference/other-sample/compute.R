# Computes expected.json from the files beside it: Rscript compute.R > expected.json
# Written with R 4.2.2, survey 4.1.1 and jsonlite.
suppressMessages({
  library(survey)
  library(jsonlite)
})
data <- read.csv("respondents.csv", na.strings = "NA", check.names = FALSE, colClasses = c(id = "character"))
margins <- read.csv("margins.csv")

# An unanswered item counts in the base as "not yes".
for (name in grep("^experienced|^discussed$", names(data), value = TRUE)) {
  plain <- gsub("\\.", "_", name)
  data[[plain]] <- ifelse(is.na(data[[name]]), 0, data[[name]])
}
data$woman <- as.numeric(data$gender == "woman")
data$man <- as.numeric(data$gender == "man")
data$woman_yes <- data$woman * data$experienced_any
data$man_yes <- data$man * data$experienced_any
data$w <- data$stratum_population / as.numeric(table(data$stratum)[data$stratum])

poststratified <- svydesign(ids = ~1, strata = ~stratum, weights = ~w, fpc = ~stratum_population, data = data)
margin <- function(name) {
  rows <- margins[margins$variable == name, ]
  setNames(data.frame(rows$level, rows$population), c(name, "Freq"))
}
strata <- setNames(unique(data[, c("stratum", "stratum_population")]), c("stratum", "Freq"))
raked <- rake(
  poststratified,
  list(~gender, ~age, ~pay_scale, ~stratum),
  list(margin("gender"), margin("age"), margin("pay_scale"), strata),
  control = list(maxit = 5000, epsilon = 1e-15, verbose = FALSE)
)

questions <- list(
  list(indicator = "experienced.any", where = list(), formula = ~experienced_any, keep = TRUE),
  list(
    indicator = "experienced.sex", where = list(gender = "woman"),
    formula = ~experienced_sex, keep = quote(gender == "woman")
  ),
  list(
    indicator = "experienced.origin", where = list(age = "30_39", pay_scale = "7_9"),
    formula = ~experienced_origin, keep = quote(age == "30_39" & pay_scale == "7_9")
  ),
  list(indicator = "discussed", where = list(), formula = ~discussed, keep = quote(experienced_any == 1)),
  list(
    indicator = "discussed", where = list(gender = "man"),
    formula = ~discussed, keep = quote(experienced_any == 1 & gender == "man")
  )
)

cell <- function(design, question, methods) {
  group <- eval(bquote(subset(design, .(question$keep))))
  mean <- svymean(question$formula, group, deff = TRUE)
  intervals <- lapply(setNames(methods, methods), function(method) {
    as.numeric(attr(svyciprop(question$formula, group, method = method), "ci"))
  })
  list(
    indicator = question$indicator, where = question$where,
    estimate = as.numeric(coef(mean)), se = as.numeric(SE(mean)), deff = as.numeric(deff(mean)),
    intervals = intervals
  )
}

comparison <- function(design) {
  totals <- svytotal(~ woman_yes + woman + man_yes + man, design)
  contrast <- svycontrast(totals, quote(woman_yes / woman - man_yes / man))
  test <- svychisq(~ experienced_any + gender, design)
  list(
    difference = as.numeric(coef(contrast)), se = as.numeric(SE(contrast)),
    F = as.numeric(test$statistic), df = as.numeric(test$parameter), p = as.numeric(test$p.value)
  )
}

answers <- list()
for (lonely in c("adjust", "remove", "average")) {
  options(survey.lonely.psu = lonely)
  for (name in c("poststratified", "raked")) {
    design <- get(name)
    # svyciprop's logit method does not take the residuals of a raked design.
    methods <- c(if (name == "poststratified") "logit", "beta", "xlogit", "mean")
    answers[[length(answers) + 1]] <- list(
      design = name, lonely = lonely,
      cells = lapply(questions, function(question) cell(design, question, methods)),
      comparison = comparison(design)
    )
  }
}
cat(toJSON(answers, digits = 17, auto_unbox = TRUE, pretty = TRUE), "\n", sep = "")
