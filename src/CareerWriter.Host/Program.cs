using CareerWriter.Host.Commands;

return await CommandLine.RunAsync(args, CommandConsole.OfProcess());
