using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using OrchardCore.Data;

namespace OrchardSite.Engine.Cms.HealthChecks.Services;

/// <summary>Whether the tenant's database answers.</summary>
internal sealed partial class DatabaseHealthCheck(IServiceProvider services, ILogger<DatabaseHealthCheck> logger) : IHealthCheck
{
    public const string Name = "Database";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var connection = services.GetRequiredService<IDbConnectionAccessor>().CreateConnection();
            await connection.OpenAsync(cancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT 1";
            await command.ExecuteScalarAsync(cancellationToken);
            return HealthCheckResult.Healthy("The database answers.");
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogAway(e);
            return HealthCheckResult.Unhealthy("The database does not answer.");
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database does not answer a health check.")]
    private partial void LogAway(Exception exception);
}
