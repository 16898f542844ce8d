using Microsoft.Extensions.Localization;
using OrchardCore.Email;
using OrchardSite.Engine.Mail.Smtp.Services;

namespace OrchardSite.Engine.Mail.Smtp.Settings;

/// <summary>Decides, without I/O, what is wrong with the settings that somebody typed.</summary>
internal sealed class SmtpSettingsRules(IEmailAddressValidator addressValidator, IStringLocalizer S)
{
    /// <summary>Whether the stored password would go to another server or account than the one it was typed for.</summary>
    public static bool MovesPassword(SmtpSettings stored, SmtpSettingsViewModel model)
        => stored.Password is not null
            && model.RequireCredentials
            && string.IsNullOrEmpty(model.Password)
            && (!Same(stored.Host, model.Host)
                || stored.Port != model.Port
                || !Same(stored.UserName, model.UserName)
                || !Same(stored.ProxyHost, model.ProxyHost)
                || stored.ProxyPort != model.ProxyPort
                || (model.IgnoreInvalidSslCertificate && !stored.IgnoreInvalidSslCertificate)
                || stored.EncryptionMethod != model.EncryptionMethod);

    public IEnumerable<(string Field, string Message)> Check(SmtpSettings stored, SmtpSettingsViewModel model)
    {
        if (!model.IsEnabled)
        {
            return [];
        }

        var errors = new List<(string, string)>();
        if (string.IsNullOrWhiteSpace(model.DefaultSender) || !addressValidator.Validate(model.DefaultSender.Trim()))
        {
            errors.Add((nameof(model.DefaultSender), S["'{0}' is not an e-mail address; one looks like name@example.org.", model.DefaultSender ?? string.Empty]));
        }

        errors.AddRange(model.DeliveryMethod == SmtpDeliveryMethod.Network ? CheckServer(stored, model) : CheckFolder(model));
        return errors;
    }

    private IEnumerable<(string Field, string Message)> CheckServer(SmtpSettings stored, SmtpSettingsViewModel model)
    {
        if (Uri.CheckHostName(model.Host?.Trim() ?? string.Empty) == UriHostNameType.Unknown)
        {
            yield return (nameof(model.Host), S["'{0}' is not the name of a server; one looks like smtp.example.org.", model.Host ?? string.Empty]);
        }

        if (model.Port is < 1 or > 65535)
        {
            yield return (nameof(model.Port), S["The port is a number from 1 to 65535; '{0}' is not.", model.Port]);
        }

        if (!string.IsNullOrWhiteSpace(model.ProxyHost) && (Uri.CheckHostName(model.ProxyHost.Trim()) == UriHostNameType.Unknown || model.ProxyPort is < 1 or > 65535))
        {
            yield return (nameof(model.ProxyHost), S["The proxy needs the name of a server and a port from 1 to 65535."]);
        }

        if (!model.RequireCredentials)
        {
            yield break;
        }

        if (string.IsNullOrWhiteSpace(model.UserName))
        {
            yield return (nameof(model.UserName), S["Type the user name for the mail server."]);
        }

        if (string.IsNullOrEmpty(model.Password) && (stored.Password is null || MovesPassword(stored, model)))
        {
            yield return (nameof(model.Password), stored.Password is null
                ? S["Type the password for the mail server."]
                : S["The server or the account is another one now; type the password again."]);
        }
    }

    private IEnumerable<(string Field, string Message)> CheckFolder(SmtpSettingsViewModel model)
    {
        if (!PickupFolder.IsAllowed(model.PickupDirectoryLocation))
        {
            yield return (nameof(model.PickupDirectoryLocation), S["'{0}' is not a folder below the site's mail folder; leave it empty, or type a name such as outbox.", model.PickupDirectoryLocation ?? string.Empty]);
        }
    }

    private static bool Same(string? one, string? other)
        => string.Equals(one?.Trim() ?? string.Empty, other?.Trim() ?? string.Empty, StringComparison.OrdinalIgnoreCase);
}
