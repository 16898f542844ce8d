using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Cms.Setup.Services;

/// <summary>
/// Who may set a tenant up: whoever has the link that the default tenant gives out. It carries the tenant's secret, protected with the
/// default tenant's keys, and is good for a day.
/// </summary>
internal sealed class SetupTokens(IShellHost shellHost, IClock clock)
{
    public const string SecretKey = "Secret";

    private const string Purpose = "Tokens";

    private static readonly TimeSpan _lifetime = TimeSpan.FromDays(1);

    /// <summary>Makes the token of a tenant's link, with the keys of the tenant that the services belong to.</summary>
    public string Create(ShellSettings settings, IDataProtectionProvider protection) =>
        protection.CreateProtector(Purpose).ToTimeLimitedDataProtector().Protect(settings[SecretKey] ?? string.Empty, clock.UtcNow.Add(_lifetime));

    /// <summary>
    /// Says whether the tenant may be set up with a token. A tenant without a secret may not, but for the default one of an application
    /// that is not told how to set it up: nobody could make a token for it.
    /// </summary>
    public async Task<bool> IsValidAsync(ShellSettings settings, string? token)
    {
        if (settings[SecretKey] is not { Length: > 0 } secret)
        {
            return settings.IsDefaultShell() && !settings.ShellConfiguration.GetSectionCompat("OrchardCore_AutoSetup").Exists();
        }

        if (string.IsNullOrEmpty(token) || !shellHost.TryGetSettings(ShellSettings.DefaultShellName, out var defaultSettings) || !defaultSettings.IsRunning())
        {
            return false;
        }

        var valid = false;
        await (await shellHost.GetScopeAsync(defaultSettings)).UsingAsync(scope =>
        {
            valid = Carries(token, secret, scope.ServiceProvider.GetRequiredService<IDataProtectionProvider>());
            return Task.CompletedTask;
        });
        return valid;
    }

    private static bool Carries(string token, string secret, IDataProtectionProvider protection)
    {
        try
        {
            var carried = protection.CreateProtector(Purpose).ToTimeLimitedDataProtector().Unprotect(token);
            return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(carried), Encoding.UTF8.GetBytes(secret));
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
