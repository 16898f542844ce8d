using OrchardSite.Engine.Tenancy.Shells.Failing;

namespace OrchardSite.Engine.Data.Sessions;

/// <summary>A session did not get its turn to write.</summary>
internal sealed class WriterBusyException(string message) : TimeoutException(message), IDatabaseBusy;
