using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Scripting;

namespace OrchardSite.Engine.Tenancy.Scripting;

/// <summary>Registers the script languages and the functions that all scripts can call.</summary>
internal static class ScriptingServices
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<IScriptingManager, ScriptingManager>();
        services.AddSingleton<IScriptingEngine, JavaScriptEngine>();
        services.AddSingleton<IScriptingEngine, FilesScriptEngine>();
        services.AddSingleton<IGlobalMethodProvider, CommonMethods>();
    }
}
