using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace OrchardSite.Engine.Cms.Tenants.Services;

/// <summary>Keeps the password of a connection string out of the form, and puts it back when the form did not change it.</summary>
internal static class ConnectionStringPassword
{
    private const string Hidden = "******";

    private static readonly string[] _keys = ["Password", "Pwd", "PSW"];

    public static string? Hide(string? connectionString)
    {
        if (string.IsNullOrEmpty(connectionString) || !TryParse(connectionString, out var builder))
        {
            return connectionString;
        }

        foreach (var key in _keys.Where(builder.ContainsKey))
        {
            builder[key] = Hidden;
        }

        return builder.ConnectionString;
    }

    public static string? Restore(string? current, string? sent) => !string.IsNullOrEmpty(sent) && sent == Hide(current) ? current : sent;

    private static bool TryParse(string connectionString, [NotNullWhen(true)] out DbConnectionStringBuilder? builder)
    {
        try
        {
            builder = new DbConnectionStringBuilder { ConnectionString = connectionString };
            return true;
        }
        catch (ArgumentException)
        {
            builder = null;
            return false;
        }
    }
}
