using OrchardCore.AutoSetup.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Setup.Services;

namespace OrchardCore.AutoSetup.Services;

/// <summary>Sets up the tenants that configuration names.</summary>
public interface IAutoSetupService
{
    Task<ShellSettings> CreateTenantSettingsAsync(TenantSetupOptions setupOptions);

    Task<SetupContext> GetSetupContextAsync(TenantSetupOptions options, ShellSettings shellSettings);

    Task<ValueTuple<SetupContext, bool>> SetupTenantAsync(TenantSetupOptions setupOptions, ShellSettings shellSettings);
}
