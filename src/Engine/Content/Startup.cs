using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardSite.Engine.Content.Recipes;

namespace OrchardSite.Engine.Content;

/// <summary>Every tenant has content management.</summary>
[Feature("OrchardCore.ContentManagement")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentManagement();
        services.AddRecipeExecutionStep<ContentDefinitionStep>();
        services.AddRecipeExecutionStep<ReplaceContentDefinitionStep>();
        services.AddRecipeExecutionStep<DeleteContentDefinitionStep>();
        services.AddRecipeExecutionStep<ContentStep>();
    }
}
