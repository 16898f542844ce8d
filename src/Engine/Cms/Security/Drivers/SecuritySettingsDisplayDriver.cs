using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Security;
using OrchardCore.Security.Settings;
using OrchardSite.Engine.Cms.Security.ViewModels;
using OrchardSite.Engine.Display.Drivers.Sections;

namespace OrchardSite.Engine.Cms.Security.Drivers;

/// <summary>The page of the settings that says what browsers are told. What would shut the admin itself is refused.</summary>
internal sealed class SecuritySettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    IStringLocalizer<SecuritySettingsDisplayDriver> S)
    : PermittedSiteDisplayDriver<SecuritySettings, SecuritySettingsViewModel>(httpContextAccessor, authorization, SecurityPermissions.ManageSecurityHeadersSettings)
{
    private static readonly string[] _neededByTheAdmin = ["default-src", "script-src", "style-src", "form-action"];

    protected override string SettingsGroupId => SecurityHeaders.GroupId;

    protected override string ShapeType => "SecurityHeadersSettings_Edit";

    protected override void Show(SecuritySettings settings, SecuritySettingsViewModel form)
    {
        form.ContentSecurityPolicy = SecurityHeaders.Directives.ToDictionary(name => name, name => settings.ContentSecurityPolicy.GetValueOrDefault(name));
        form.PermissionsPolicy = SecurityHeaders.Features.ToDictionary(name => name, name => settings.PermissionsPolicy.GetValueOrDefault(name));
        form.ReferrerPolicy = settings.ReferrerPolicy;
        form.UpgradeInsecureRequests = settings.ContentSecurityPolicy.ContainsKey(SecurityHeaders.UpgradeInsecureRequests);
    }

    protected override void Take(SecuritySettingsViewModel form, SecuritySettings settings, UpdateEditorContext context)
    {
        settings.ContentSecurityPolicy = Written(form.ContentSecurityPolicy, SecurityHeaders.Directives)
            .ToDictionary(entry => entry.Key, string? (entry) => string.Join(' ', SecurityHeaders.Split(entry.Value)));
        settings.PermissionsPolicy = Written(form.PermissionsPolicy, SecurityHeaders.Features).ToDictionary(entry => entry.Key, entry => entry.Value!);
        settings.ReferrerPolicy = form.ReferrerPolicy ?? string.Empty;
        if (form.UpgradeInsecureRequests)
        {
            settings.ContentSecurityPolicy[SecurityHeaders.UpgradeInsecureRequests] = null;
        }

        Check(settings, context);
    }

    private static IEnumerable<KeyValuePair<string, string?>> Written(Dictionary<string, string?> posted, IReadOnlyList<string> known) =>
        posted.Where(entry => known.Contains(entry.Key) && !string.IsNullOrWhiteSpace(entry.Value));

    private void Check(SecuritySettings settings, UpdateEditorContext context)
    {
        var state = context.Updater.ModelState;
        foreach (var (directive, sources) in settings.ContentSecurityPolicy)
        {
            var field = $"{nameof(SecuritySettingsViewModel.ContentSecurityPolicy)}[{directive}]";
            if (SecurityHeaders.FindWrongSource(sources) is { } wrong)
            {
                state.AddModelError(Prefix, field, S["{0}: '{1}' is not a source; write 'self', 'none', data: or a host such as https://video.example.cn, with spaces between them.", directive, wrong]);
            }
            else if (_neededByTheAdmin.Contains(directive) && !SecurityHeaders.Split(sources).Any(source => source is "'self'" or "*"))
            {
                state.AddModelError(Prefix, field, S["{0}: without 'self' the admin would no longer work; add it.", directive]);
            }
        }

        if (settings.PermissionsPolicy.FirstOrDefault(entry => entry.Value is not ("()" or "self" or "*")) is { Key: { } feature, Value: var value })
        {
            state.AddModelError(Prefix, $"{nameof(SecuritySettingsViewModel.PermissionsPolicy)}[{feature}]", S["{0}: choose nobody, this site or everyone instead of '{1}'.", feature, value]);
        }

        if (!SecurityHeaders.ReferrerPolicies.Contains(settings.ReferrerPolicy))
        {
            state.AddModelError(Prefix, nameof(SecuritySettingsViewModel.ReferrerPolicy), S["'{0}' is no referrer policy; choose one from the list.", settings.ReferrerPolicy]);
        }

        if (settings.ContentSecurityPolicy.ContainsKey(SecurityHeaders.UpgradeInsecureRequests) && Request is { IsHttps: false })
        {
            state.AddModelError(Prefix, nameof(SecuritySettingsViewModel.UpgradeInsecureRequests), S["This site is open over http:// now; open it over https:// first, or its pages would no longer load."]);
        }
    }
}
