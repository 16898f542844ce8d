using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Environment.Shell;
using OrchardCore.Settings;
using OrchardSite.Engine.Display.Drivers.Sections;

namespace OrchardSite.Engine.Cms.Settings.Debugging;

internal sealed class DebugSettingsDisplayDriver(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    IShellReleaseManager shellReleaseManager)
    : PermittedSiteDisplayDriver<DebugSettings, DebugSettingsViewModel>(httpContextAccessor, authorization, SettingsGroupPermissions.ManageDebuggingSettings)
{
    public const string GroupId = "debugging";

    protected override string SettingsGroupId => GroupId;

    protected override void Show(DebugSettings settings, DebugSettingsViewModel form) =>
        form.WriteShapeDebugInformation = settings.WriteShapeDebugInformation;

    protected override void Take(DebugSettingsViewModel form, DebugSettings settings, UpdateEditorContext context)
    {
        settings.WriteShapeDebugInformation = form.WriteShapeDebugInformation;
        shellReleaseManager.RequestRelease();
    }
}
