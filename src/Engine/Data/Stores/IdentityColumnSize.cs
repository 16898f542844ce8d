namespace YesSql;

/// <summary>The size of identity columns.</summary>
public enum IdentityColumnSize
{
    Int32 = 1,
    Int64 = 2,
}
