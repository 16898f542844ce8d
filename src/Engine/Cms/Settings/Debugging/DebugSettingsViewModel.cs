namespace OrchardSite.Engine.Cms.Settings.Debugging;

internal sealed class DebugSettingsViewModel
{
    public bool WriteShapeDebugInformation { get; set; }
}
