using OrchardSite.Engine.Data.Connections;
using OrchardSite.Engine.Data.Sessions;
using OrchardSite.Engine.Tenancy.Shells.Failing;

namespace OrchardSite.Engine.Tests.Data;

/// <summary>Who waits behind a writer that finds the database locked is told with him, not each after the other.</summary>
public sealed class WriterGateTests
{
    [Fact]
    public async Task Enter_BehindOneWhoFoundTheDatabaseLocked_FailsAsBusyAndLetsTheNextIn()
    {
        var time = new SteppedTime();
        using var gate = new WriterGate(time);
        await gate.EnterAsync(CancellationToken.None);
        var behind = gate.EnterAsync(CancellationToken.None);
        time.Advance(TimeSpan.FromSeconds(10));
        gate.NoteBusy();
        gate.Leave();

        var busy = await Assert.ThrowsAsync<WriterBusyException>(() => behind);

        Assert.True(Unavailable.IsCause(new InvalidOperationException("wrapped", busy)));
        await gate.EnterAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Enter_BehindOneWhoWrote_WaitsForHisTurn()
    {
        var time = new SteppedTime();
        using var gate = new WriterGate(time);
        await gate.EnterAsync(CancellationToken.None);
        var behind = gate.EnterAsync(CancellationToken.None);
        time.Advance(TimeSpan.FromSeconds(30));
        gate.Leave();

        await behind;
    }

    private sealed class SteppedTime : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks;

        public void Advance(TimeSpan by) => _ticks += by.Ticks;
    }
}
