namespace OrchardSite.Engine.Tests.Tenancy;

/// <summary>The machine's time, whose clock a test puts forward or back; what is measured from then to then goes on as it does on a machine.</summary>
internal sealed class ManualTime : TimeProvider
{
    private TimeSpan _offset;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _offset;

    public void Jump(TimeSpan by) => _offset += by;
}
