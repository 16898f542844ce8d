using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Contents.Services;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardSite.Engine.Cms.Taxonomies.Drivers;
using OrchardSite.Engine.Cms.Taxonomies.Services;

namespace OrchardSite.Engine.Cms.Taxonomies;

[Feature("OrchardCore.Taxonomies.ContentsAdminList")]
internal sealed class ContentsAdminListStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IContentsAdminListFilter, TaxonomyContentsAdminListFilter>();
        services.AddDisplayDriver<ContentOptionsViewModel, TaxonomyContentsAdminListDisplayDriver>();
        services.AddSiteDisplayDriver<TaxonomyContentsAdminListSettingsDisplayDriver>();
        services.AddNavigationProvider<ContentsAdminListMenu>();
    }
}
