using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.Indexing;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using OrchardCore.Taxonomies;
using OrchardCore.Taxonomies.Core;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Models;
using OrchardSite.Engine.Cms.Taxonomies.Drivers;
using OrchardSite.Engine.Cms.Taxonomies.Handlers;
using OrchardSite.Engine.Cms.Taxonomies.Indexing;
using OrchardSite.Engine.Cms.Taxonomies.Liquid;
using OrchardSite.Engine.Cms.Taxonomies.Services;
using OrchardSite.Engine.Cms.Taxonomies.Settings;

namespace OrchardSite.Engine.Cms.Taxonomies;

[Feature("OrchardCore.Taxonomies")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<TaxonomyPart>()
            .UseDisplayDriver<TaxonomyPartDisplayDriver>()
            .AddHandler<TaxonomyPartHandler>();
        services.AddContentPart<TermPart>();
        services.AddContentField<TaxonomyField>()
            .UseDisplayDriver<TaxonomyFieldDisplayDriver>()
            .AddHandler<TaxonomyFieldHandler>();
        services.AddScoped<IContentFieldIndexHandler, TaxonomyFieldIndexHandler>();

        services.AddScoped<IContentHandler, TermContentHandler>();
        services.AddScoped<IContentDisplayDriver, TermPartContentDriver>();
        services.AddScoped<IContentsTaxonomyListQueryService, ContentsTaxonomyListQueryService>();
        services.AddShapeTableProvider<TermShapes>();

        services.AddScoped<TaxonomyEditor>();
        services.AddScopedIndexProvider<TaxonomyIndexProvider>();
        services.AddScoped<IContentPartFieldDefinitionDisplayDriver, TaxonomyFieldSettingsDisplayDriver>();
        services.AddDataMigration<OrchardCore.Taxonomies.Migrations>();
        services.AddPermissionProvider<Permissions>();

        services.AddLiquidFilter<TaxonomyTermsFilter>("taxonomy_terms");
        services.AddLiquidFilter<InheritedTermsFilter>("inherited_terms");
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<TaxonomyField>();
            options.MemberAccessStrategy.Register<OrchardCore.Taxonomies.ViewModels.DisplayTaxonomyFieldViewModel>();
            options.MemberAccessStrategy.Register<OrchardCore.Taxonomies.ViewModels.TaxonomyPartViewModel>();
            options.MemberAccessStrategy.Register<OrchardCore.Taxonomies.ViewModels.TermPartViewModel>();
        });
    }
}
