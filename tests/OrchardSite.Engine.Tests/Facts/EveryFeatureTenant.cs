using OrchardCore.Environment.Extensions;
using OrchardCore.Modules.Manifest;
using OrchardSite.Engine.Tenancy.Manifests;
using OrchardSite.Engine.Tests.Tenancy;

namespace OrchardSite.Engine.Tests.Facts;

/// <summary>A tenant with every feature of the engine.</summary>
public sealed class EveryFeatureTenant : IAsyncLifetime
{
    private SetUpTenant _tenant = null!;

    public async Task InitializeAsync() => _tenant = await SetUpTenant.CreateAsync([.. FeatureIds()]);

    public async Task DisposeAsync() => await _tenant.DisposeAsync();

    public Task<TResult> AskAsync<TService, TResult>(Func<TService, Task<TResult>> ask)
        where TService : notnull => _tenant.AskAsync(ask);

    /// <summary>The modules that the engine has.</summary>
    public Task<HashSet<string>> ModuleIdsAsync() => AskAsync<IExtensionManager, HashSet<string>>(extensions =>
        Task.FromResult(extensions.GetExtensions().Select(extension => extension.Id).ToHashSet(StringComparer.Ordinal)));

    private static IEnumerable<string> FeatureIds() => AppDomain.CurrentDomain.GetAssemblies()
        .SelectMany(assembly => assembly.GetCustomAttributes(false).OfType<FeatureAttribute>())
        .Where(feature => feature is StockModuleAttribute or StockFeatureAttribute)
        .Select(feature => feature.Id)
        .Where(id => id is not ("OrchardCore.Setup" or "OrchardCore.AutoSetup"));
}
