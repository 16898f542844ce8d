namespace OrchardCore.Settings;

/// <summary>What helps those who write modules and themes.</summary>
public sealed class DebugSettings
{
    /// <summary>Whether the pages say around each part which shape it is and which templates could render it. Default: false.</summary>
    public bool WriteShapeDebugInformation { get; set; }
}
