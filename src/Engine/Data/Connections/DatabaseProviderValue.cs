namespace OrchardCore.Data;

/// <summary>The names that settings give to databases.</summary>
public static class DatabaseProviderValue
{
    public const string MySql = "MySql";
    public const string Postgres = "Postgres";
    public const string SqlConnection = "SqlConnection";
    public const string Sqlite = "Sqlite";
}
