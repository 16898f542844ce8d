namespace OrchardSite.Engine.Cms.Settings.Debugging;

internal class DebugSettingsViewModel
{
    public bool WriteShapeDebugInformation { get; set; }
}
