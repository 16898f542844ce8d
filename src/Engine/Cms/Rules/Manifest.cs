using OrchardCore.Rules.Models;
using OrchardSite.Engine.Data;
using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Rules",
    Folder = "Rules",
    Name = "Rules",
    Category = "Infrastructure",
    Description = "Rules made of conditions, which say when something applies.",
    Dependencies = ["OrchardCore.Scripting"])]

[assembly: StoredType(typeof(AllConditionGroup), "OrchardCore.Rules")]
[assembly: StoredType(typeof(AnyConditionGroup), "OrchardCore.Rules")]
[assembly: StoredType(typeof(BooleanCondition), "OrchardCore.Rules")]
[assembly: StoredType(typeof(ContentTypeCondition), "OrchardCore.Rules")]
[assembly: StoredType(typeof(CultureCondition), "OrchardCore.Rules")]
[assembly: StoredType(typeof(HomepageCondition), "OrchardCore.Rules")]
[assembly: StoredType(typeof(IsAnonymousCondition), "OrchardCore.Rules")]
[assembly: StoredType(typeof(IsAuthenticatedCondition), "OrchardCore.Rules")]
[assembly: StoredType(typeof(JavascriptCondition), "OrchardCore.Rules")]
[assembly: StoredType(typeof(RoleCondition), "OrchardCore.Rules")]
[assembly: StoredType(typeof(UrlCondition), "OrchardCore.Rules")]
[assembly: StoredType(typeof(StringContainsOperator), "OrchardCore.Rules")]
[assembly: StoredType(typeof(StringEndsWithOperator), "OrchardCore.Rules")]
[assembly: StoredType(typeof(StringEqualsOperator), "OrchardCore.Rules")]
[assembly: StoredType(typeof(StringNotContainsOperator), "OrchardCore.Rules")]
[assembly: StoredType(typeof(StringNotEndsWithOperator), "OrchardCore.Rules")]
[assembly: StoredType(typeof(StringNotEqualsOperator), "OrchardCore.Rules")]
[assembly: StoredType(typeof(StringNotStartsWithOperator), "OrchardCore.Rules")]
[assembly: StoredType(typeof(StringStartsWithOperator), "OrchardCore.Rules")]
