using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using OrchardCore.UrlRewriting;
using OrchardCore.UrlRewriting.Models;
using OrchardSite.Engine.Cms.UrlRewriting.Drivers;
using OrchardSite.Engine.Cms.UrlRewriting.Handlers;
using OrchardSite.Engine.Cms.UrlRewriting.Matching;
using OrchardSite.Engine.Cms.UrlRewriting.Recipes;
using OrchardSite.Engine.Cms.UrlRewriting.Services;
using OrchardSite.Engine.Cms.UrlRewriting.Sources;
using OrchardSite.Engine.Tenancy.Routing;

namespace OrchardSite.Engine.Cms.UrlRewriting;

[Feature("OrchardCore.UrlRewriting")]
internal sealed class Startup : StartupBase, IBeforeRouting
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IRewriteRulesStore, RewriteRulesStore>();
        services.AddScoped<IRewriteRulesManager, RewriteRulesManager>();
        services.AddScoped<IRewriteRuleHandler, RewriteRuleHandler>();
        services.AddScoped<AddressRuleCheck>();
        services.AddSingleton<RewriteRuleSet>();
        services.AddRewriteRuleSource<UrlRedirectRuleSource>(UrlRedirectRuleSource.SourceName);
        services.AddRewriteRuleSource<UrlRewriteRuleSource>(UrlRewriteRuleSource.SourceName);
        services.AddDisplayDriver<RewriteRule, RewriteRuleDisplayDriver>();
        services.AddDisplayDriver<RewriteRule, AddressRuleDisplayDriver>();
        services.AddRecipeExecutionStep<UrlRewritingStep>();
        services.AddPermissionProvider<PermissionProvider>();
        services.AddNavigationProvider<AdminMenu>();
    }

    public void ConfigureBeforeRouting(IApplicationBuilder app) => app.UseMiddleware<UrlRewritingMiddleware>();
}
