using OrchardCore.Contents.Deployment;
using OrchardCore.ContentTypes.Deployment;
using OrchardCore.CustomSettings.Deployment;
using OrchardCore.Deployment;
using OrchardCore.Deployment.Deployment;
using OrchardCore.Deployment.Steps;
using OrchardCore.Features.Deployment;
using OrchardCore.Indexing.Core.Deployments;
using OrchardCore.Layers.Deployment;
using OrchardCore.Media.Deployment;
using OrchardCore.Roles.Deployment;
using OrchardCore.Settings.Deployment;
using OrchardCore.Sitemaps.Deployment;
using OrchardCore.Templates.Deployment;
using OrchardCore.Tenants.Deployment;
using OrchardCore.Themes.Deployment;
using OrchardCore.Users.Deployment;
using OrchardSite.Engine.Data;
using OrchardSite.Engine.Tenancy.Manifests;

[assembly: StockModule(
    "OrchardCore.Deployment",
    Folder = "Deployment",
    Name = "Deployment",
    Category = "Deployment",
    Description = "Exports the site as a package and takes packages in.")]

[assembly: StoredType(typeof(DeploymentPlan), "OrchardCore.Deployment.Abstractions")]
[assembly: StoredType(typeof(AllFeaturesDeploymentStep), "OrchardCore.Features")]
[assembly: StoredType(typeof(ThemesDeploymentStep), "OrchardCore.Themes")]
[assembly: StoredType(typeof(SiteSettingsDeploymentStep), "OrchardCore.Settings")]
[assembly: StoredType(typeof(CustomSettingsDeploymentStep), "OrchardCore.CustomSettings")]
[assembly: StoredType(typeof(AllRolesDeploymentStep), "OrchardCore.Roles")]
[assembly: StoredType(typeof(AllLayersDeploymentStep), "OrchardCore.Layers")]
[assembly: StoredType(typeof(AllSitemapsDeploymentStep), "OrchardCore.Sitemaps")]
[assembly: StoredType(typeof(AllTemplatesDeploymentStep), "OrchardCore.Templates")]
[assembly: StoredType(typeof(AllAdminTemplatesDeploymentStep), "OrchardCore.Templates")]
[assembly: StoredType(typeof(IndexProfileDeploymentStep), "OrchardCore.Indexing.Core")]
[assembly: StoredType(typeof(ContentDefinitionDeploymentStep), "OrchardCore.ContentTypes")]
[assembly: StoredType(typeof(ReplaceContentDefinitionDeploymentStep), "OrchardCore.ContentTypes")]
[assembly: StoredType(typeof(AllContentDeploymentStep), "OrchardCore.Contents")]
[assembly: StoredType(typeof(ContentDeploymentStep), "OrchardCore.Contents")]
[assembly: StoredType(typeof(MediaDeploymentStep), "OrchardCore.Media")]
[assembly: StoredType(typeof(AllMediaProfilesDeploymentStep), "OrchardCore.Media")]
[assembly: StoredType(typeof(AllFeatureProfilesDeploymentStep), "OrchardCore.Tenants")]
[assembly: StoredType(typeof(AllUsersDeploymentStep), "OrchardCore.Users")]
[assembly: StoredType(typeof(DeploymentPlanDeploymentStep), "OrchardCore.Deployment")]
[assembly: StoredType(typeof(RecipeFileDeploymentStep), "OrchardCore.Deployment")]
[assembly: StoredType(typeof(CustomFileDeploymentStep), "OrchardCore.Deployment")]
[assembly: StoredType(typeof(JsonRecipeDeploymentStep), "OrchardCore.Deployment")]
