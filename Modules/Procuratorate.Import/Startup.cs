using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using Procuratorate.Import.Recipes;
using Procuratorate.Import.Services;

namespace Procuratorate.Import;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddRecipeExecutionStep<LegacyPagesStep>();
        services.AddScoped<LegacyArticleImporter>();
        services.AddScoped<LegacySiteImporter>();
        services.AddScoped<LegacyImportReport>();
    }
}
