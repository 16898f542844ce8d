using OrchardCore.Contents.Deployment.AddToDeploymentPlan;
using OrchardCore.Contents.Deployment.ExportContentToDeploymentTarget;
using OrchardSite.Engine.Data;
using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Contents",
    Folder = "Contents",
    Name = "Contents",
    Category = "Content Management",
    Description = "Lists, edits, publishes and displays content items.",
    Dependencies = ["OrchardCore.Settings", "OrchardCore.Liquid"])]

[assembly: StockFeature(
    "OrchardCore.Contents.Deployment.AddToDeploymentPlan",
    Module = "OrchardCore.Contents",
    Name = "Add Content to Deployment Plan",
    Category = "Content Management",
    Description = "Adds chosen content items to plans of exports.",
    Dependencies = ["OrchardCore.Contents", "OrchardCore.Deployment"])]

[assembly: StockFeature(
    "OrchardCore.Contents.Deployment.ExportContentToDeploymentTarget",
    Module = "OrchardCore.Contents",
    Name = "Export Content to Deployment Target",
    Category = "Content Management",
    Description = "Exports chosen content items at once, as a package that another site takes in.",
    Dependencies = ["OrchardCore.Contents", "OrchardCore.Deployment", "OrchardCore.Recipes.Core"])]

[assembly: StockFeature(
    "OrchardCore.Contents.Deployment.Download",
    Module = "OrchardCore.Contents",
    Name = "Content Download",
    Category = "Content Management",
    Description = "Shows a content item as JSON and downloads it.",
    Dependencies = ["OrchardCore.Contents", "OrchardCore.Deployment"])]

[assembly: StoredType(typeof(ContentItemDeploymentStep), "OrchardCore.Contents")]
[assembly: StoredType(typeof(ExportContentToDeploymentTargetDeploymentStep), "OrchardCore.Contents")]
