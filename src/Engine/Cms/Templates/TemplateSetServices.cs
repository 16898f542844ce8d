using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardSite.Engine.Cms.Templates.Services;

namespace OrchardSite.Engine.Cms.Templates;

internal static class TemplateSetServices
{
    /// <summary>Adds a set of templates and has it go before the files.</summary>
    public static void AddTemplateSet(this IServiceCollection services, Func<IServiceProvider, TemplateSet> make)
    {
        services.AddScoped(make);
        services.AddScoped<IShapeBindingResolver>(provider => ActivatorUtilities.CreateInstance<TemplateBindings>(provider, make(provider)));
    }
}
