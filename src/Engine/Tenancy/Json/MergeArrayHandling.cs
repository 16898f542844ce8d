namespace System.Text.Json.Settings;

/// <summary>How an array is merged into an array.</summary>
public enum MergeArrayHandling
{
    Concat = 0,
    Union = 1,
    Replace = 2,
    Merge = 3,
}
