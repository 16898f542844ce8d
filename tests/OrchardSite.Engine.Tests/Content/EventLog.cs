namespace OrchardSite.Engine.Tests.Content;

/// <summary>What happened, in order.</summary>
internal sealed class EventLog
{
    public List<string> Entries { get; } = [];
}
